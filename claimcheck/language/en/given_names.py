"""Frequent given names by the gender that they usually tell, written down for this project as plain facts about English-language news.

Left out on purpose: names that are more often something else at the head of a sentence or a surname (Will, Mark stays, Hope, Grace stays, Faith, Art,
Bill stays, Rich, Dean, Price, Chase, Hunter stays, May, June, April stays, Summer, Van, Ray stays, Major, Duke, Prince, King, Judge).
"""

MALE_GIVEN_NAMES = frozenset(
    """
    Aaron Abdel Abdul Abdullah Abdulrahman Abe Abel Abraham Adam Adolfo Adrian Adrián Ahmad Ahmed Aidan Al Alan Albert Alberto Alejandro Aleksandr Alexander
    Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonzo Alvaro Alvin Amir Amit Anatoly Anders Andre André Andreas Andrei Andres Andrés Andrew Andrzej
    Andy Angelo Anil Anthony Anton Antonin Antonio António Antony Ariel Armando Arnold Arthur Arturo Arun Asif Avi Barack Barney Barry Bart Bashar Basil
    Ben Benedict Benito Benjamin Bennie Benny Bernard Bernardo Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce
    Bruno Bryan Bryce Byron Caleb Calvin Carl Carlo Carlos Cecil César Cesar Chad Charles Charlie Chester Chip Christian Christoph Christophe Christopher
    Chuck Claude Clarence Clark Claudio Clay Clayton Cliff Clifford Clint Clinton Clive Clyde Cody Colin Conor Connor Corey Cory Craig Curt Curtis Cyril
    Cyrus Dale Damian Damien Damon Dan Daniel Danny Darrell Darren Darryl Daryl Dave David Davis Demetrius Denis Dennis Denny Denzel Derek Derrick Desmond
    Devin Diego Dick Didier Dieter Dimitri Dmitri Dmitry Dominic Dominique Don Donald Donnie Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl
    Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Elmer Elon Elvis Emanuel Emiliano Emilio Emmanuel Enrique Eric Erick Erik
    Ernest Ernesto Ernie Ethan Eugene Evan Evo Fabio Felipe Felix Félix Fernando Fidel Floyd Francesco Francis Francisco Franco François Frank Frankie Franklin
    Franz Fred Freddie Frederic Frederick Fyodor Gabriel Garrett Gary Gavin Geert Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerardo Gerhard
    Gerry Gilbert Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graham Grant Greg Gregg Gregory Guillermo Gus Gustavo Guy Hal Hamid Hank Hans Harold Harrison
    Harry Harvey Hassan Hector Héctor Heinrich Helmut Henri Henrique Henry Herbert Herman Hiroshi Homer Horace Howard Hubert Hugh Hugo Hunter Hussein Ian
    Ibrahim Igor Ike Ilham Ilya Imran Irving Isaac Ishmael Ismail Ivan Iván Ivo Jack Jackie Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jan Jared
    Jason Javier Jawaharlal Jay Jean-Claude Jean-Paul Jean-Pierre Jeb Jed Jeff Jeffrey Jerald Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jesus Jesús Jim
    Jimmie Jimmy Joachim Joao João Joaquin Joaquín Joe Joel Joey Johan Johann John Johnny Jon Jonah Jonas Jonathan Jorge José Jose Josef Joseph Josh Joshua
    Juan Jude Jules Julian Julián Julio Julius Junaid Jürgen Justin Kareem Karim Karl Keith Ken Kenji Kenneth Kenny Kent Kevin Khalid Kirill Kirk Klaus Kofi Kurt
    Kyle Lamar Lance Lars Larry Laurent Lawrence Lech Lee Leif Len Lenny Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Les Lester Levi Lewis Liam Lindsey
    Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Luciano Luis Luiz Lukas Luke Luther Lyle Lyndon Mahmoud Mahmud Malcolm Manfred Manmohan Manuel Marc
    Marcel Marcelo Marco Marcos Marcus Mario Mariano Mark Markus Marlon Marshall Martin Martín Marvin Mason Massimo Mateo Matías Mathew Mathieu Matt Matteo Matthew
    Maurice Mauricio Max Maxime Maxwell Mehmet Mel Melvin Merrick Michael Michel Miguel Mick Mickey Mikael Mike Mikhail Milan Miles Milo Milton Mitch
    Mitchell Mitt Mohamed Mohammad Mohammed Mohamad Moises Moisés Moses Moshe Muammar Muhammad Murray Mustafa Myron Naftali Narendra Nasser Nat Nate Nathan Nathaniel
    Nawaz Nayib Ned Neil Nelson Newt Nicholas Nick Nicola Nicolas Nicolás Nigel Nikita Nikolai Nikolas Noah Noel Norbert Norman Octavio Olaf Oleg Oliver
    Olivier Omar Orlando Orrin Oscar Óscar Osama Oswaldo Otis Otto Owen Pablo Paolo Patrick Paul Paulo Pavel Pedro Percy Pete Peter Petr Petro Phil Philip Philippe
    Phillip Pierre Piers Piotr Pranab Preston Quentin Quincy Rafael Rahm Rahul Rajiv Ralph Ramon Ramón Ramzan Rand Randall Randolph Randy Raphael Raul Raúl
    Raymond Recep Reggie Reginald Reid Reinhard Reince Rene René Rex Reza Ricardo Richard Rick Ricky Rob Robbie Robert Roberto Rod Roderick Rodney Rodolfo
    Rodrigo Roger Roland Rolando Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudolph Rudy Rupert Russ Russell Rusty Ryan Saddam Salman Salvador
    Salvatore Samuel Sanjay Santiago Satoshi Saul Scott Sean Sebastian Sebastián Serge Sergei Sergey Sergio Seth Seymour Shane Shaun Shawn Shimon Shinzo Sid
    Sidney Silvio Simon Solomon Spencer Spiro Stan Stanislav Stanley Stefan Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Sunil Sven Syed
    Tariq Tayyip Ted Teddy Terrance Terrence Thaddeus Thad Theo Theodore Thierry Thom Thomas Tim Timothy Tito Toby Todd Tom Tomas Tomás Tommy Tony Travis
    Trent Trevor Trey Tucker Tyler Tyrone Ulrich Valentin Vasily Vernon Viacheslav Vicente Victor Víctor Vijay Viktor Vince Vincent Vitaly Vitali Vivek
    Vladimir Vojislav Volodymyr Wade Wally Walt Walter Warren Wayne Wendell Werner Wesley Wilbur Wilfred Wilhelm Willard William Willie Willis Winston Wolf
    Wolfgang Woodrow Xavier Yasser Yitzhak Yoshihide Yousef Youssef Yuri Yusuf Yves Zachary Zack Zane Zoran Raúl Mazin Moqtada Nouri Hamid Ashraf Benigno
    Rodrigo Hosni Mohamed Abdel-Fattah Ehud Avigdor Yair Binyamin Kim-Jong Tsai Emmerson Cyril Jacob Uhuru Muhammadu Goodluck Paul-Henri Bongbong Viktor Alexei
    Aleksei Alexey Anatoli Arkady Konstantin Maxim Sergio Vyacheslav Yevgeny Evgeny Gennady Ramush Slobodan Radovan Ratko Alex-Jandro Jeh Ashton Denis Rahim
    Cornell Denzel LeBron Kobe Shaquille Tiger Usain Lionel Cristiano Novak Rafa Andre Peyton Tebow Deshaun Trayvon Tamir Freddie Eric Darren Dzhokhar Tamerlan
    Dylann Jovan Adel Khaled Jamal Turki Faisal Fahd Nayef Sultan Talal Bandar Qassem Hasan Hossein Javad Ruhollah Akbar Mehdi Masoud Jalal Nuri Haider Barham
    Raila Kwame Yoweri Idriss Alassane Laurent Blaise Joao Ollie Archie Alfie Callum Kieran Ewan Hamish Angus Alasdair Nico Matteo Gianni Giorgio Luigi Renzo
    """.split()
)

FEMALE_GIVEN_NAMES = frozenset(
    """
    Abby Abigail Ada Adele Adriana Agnes Aisha Alana Alberta Alejandra Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison Alma Alyssa Amanda Amber
    Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Angie Anita Ann Anna Annabelle Anne Annette Annie Antoinette Antonia April Arlene Ashley
    Asma Astrid Audrey Aung Ava Ayanna Barbara Beatrice Beatriz Becky Belinda Benazir Bernadette Bernice Beth Bethany Betsy Bette Betty Beverly Bianca
    Blanca Bonnie Brenda Bridget Britney Brittany Brooke Caitlin Camila Camilla Camille Candace Candice Candy Carla Carly Carmen Carol Carole Carolina Caroline Carolyn
    Carrie Cate Catherine Cathy Cecilia Celeste Celia Charlene Charlotte Chelsea Cher Cheryl Chiara Christiane Christie Christina Christine Cindy Claire
    Clara Clare Claudia Colleen Condoleezza Connie Constance Consuelo Cora Corinne Courtney Cristina Crystal Cynthia Daisy Daniela Danielle Daphne Darlene Dawn Deb Debbie
    Debora Deborah Debra Deirdre Delia Denise Diana Diane Dianne Dina Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena
    Elisa Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Elsie Emily Emma Erica Erika Erin Erna Esther Ethel Eugenia Eva Eve Evelyn Farah Fatima Felicia
    Fiona Flora Florence Frances Francesca Françoise Gabby Gabriela Gabrielle Gail Geraldine Gertrude Gillian Gina Ginger Giorgia Gisele Gladys Glenda Gloria
    Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hattie Hazel Heather Heidi Helen Helena Henrietta Hilary Hilda Hillary Holly Huma Ida Imelda Ines Ingrid Irene
    Iris Irma Isabel Isabella Isabelle Ivana Ivanka Jacqueline Jacqui Jan Jana Jane Janet Janice Janine Jasmine Jayne Jean Jeanette Jeanne Jeannie Jemima Jen
    Jenna Jennifer Jenny Jessica Jill Jo Joan Joann Joanna Joanne Jocelyn Jodi Jodie Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julianne Julie
    Juliet Juliette Kamala Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayla Kayleigh Keisha Kellyanne Kendra
    Kerri Kiersten Kimberly Kirsten Kirstjen Kris Krista Kristen Kristi Kristin Kristina Kristine Krysten Krystal Lara Latoya Laura Lauren Laurie LaToya Leah Leila Lena Leona
    Leslie Leticia Letitia Lila Lillian Lily Lina Linda Lindsay Lisa Liz Liza Lizzie Lois Lola Loretta Lori Lorraine Louise Lucia Lucille Lucinda Lucy Luisa
    Lupita Lydia Lynda Lynette Lynn Lynne Mabel Madeleine Madeline Madison Mae Maggie Malala Malia Mandy Mara Marcia Margaret Margarita Margot Marguerite Maria
    María Mariah Mariam Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marissa Marjorie Marla Marlene Marsha Martha Mary Maryanne Marybeth Matilda Maud
    Maureen Mavis Maxine Maya Mazie Meg Megan Meghan Mei Melania Melanie Melinda Melissa Melody Mercedes Meredith Meryl Mia Michaela Michele Michelle Mildred Millie
    Minnie Miranda Miriam Missy Moira Mollie Molly Mona Monica Mónica Monique Muriel Myra Myrna Nadia Nan Nancy Naomi Natalia Natalie Natasha Nell Nellie
    Nicole Nicki Nikki Nina Noelle Nora Norma Nuria Odette Olga Olivia Ophelia Oprah Paige Pam Pamela Patricia Patsy Patti Patty Paula Pauline Pearl Peggy
    Penelope Penny Petra Phoebe Phyllis Pippa Polly Priscilla Rachael Rachel Ramona Rashida Raquel Rebecca Regina Renata Renee Renée Rhonda Rihanna Rita Roberta Robyn Rochelle Ronda
    Rosa Rosalie Rosalind Rosalynn Rose Roseanne Rosemary Rosie Roxana Roxanne Ruby Ruth Sabrina Sally Samantha Sandra Sandy Sara Sarah Sasha Savannah Scarlett
    Selena Serena Shannon Sharon Sharron Sheila Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Sienna Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella
    Stephanie Sue Summer Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Sybil Sylvia Symone Tamara Tammy Tanya Tara Tatiana Teresa Teri Thelma
    Theresa Tiffany Tina Toni Tracey Tricia Trina Trudy Tulsi Uma Ursula Valerie Vanessa Venus Vera Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian
    Viviane Wanda Wendy Whitney Wilma Winifred Winnie Ximena Xiomara Yasmin Yolanda Yulia Yvette Yvonne Zainab Zelda Zoe Dilma Cristina Michelle Verónica Sonia
    Elena Ketanji Kirsten Kyrsten Lisa Stormy Ghislaine Huma Valarie Neera Hope Karine Jen Lael Keisha Alondra Nikema Ilhan Rashida Cori Muriel Lori
    Arianna Greta Anjem Aretha Beyoncé Beyonce Britney Lindsay Paris Khloe Kourtney Kylie Kendall Taylor-Ann Nicki Mariska Reese Charlize Halle Gwyneth Keira
    Theresa Nicola Angela Ségolène Anne-Marie Mary-Ann Mary-Kate Park-Geun Jacinda Ardern-Lee Helle Sanna Mette Magdalena Katarzyna Agnieszka
    """.split()
)

#: Given names that tell a person but no gender.
NEUTRAL_GIVEN_NAMES = frozenset(
    """
    Adrian Ainsley Alex Ali Ariel Ash Aubrey Avery Bailey Blair Bobbie Brett Cameron Carey Casey Chris Dallas Dana Darcy Devon Dominique Drew Elliot Emerson
    Finley Frankie Gale Gerry Hayden Jackie Jaime Jamie Jan Jessie Jo Jody Jordan Jules Kai Kelly Kendall Kerry Kim Kit Lane Lee Leigh Leslie Lindsey Loren
    Marion Merle Mo Morgan Nicky Noel Pat Quinn Randy Reagan Reese Regan Riley Robbie Robin Rory Sage Sam Sandy Sasha Shawn Shelby Sidney Skyler Stevie Sydney
    Tatum Taylor Terry Tony Toni Tory Tracy Val Vivian Wei Xi Yong Young
    """.split()
)

#: All of them.
GIVEN_NAMES = MALE_GIVEN_NAMES | FEMALE_GIVEN_NAMES | NEUTRAL_GIVEN_NAMES

#: Given names and the short forms that stand for them; each pair may name the same person.
NICKNAMES = {
    "Abigail": "Abby Gail",
    "Abraham": "Abe",
    "Albert": "Al Bert",
    "Alexander": "Alex Sandy Xander",
    "Alexandra": "Alex Sandra",
    "Alfred": "Al Fred Alf",
    "Allen": "Al",
    "Andrew": "Andy Drew",
    "Anthony": "Tony",
    "Antonio": "Tony",
    "Arthur": "Art",
    "Barbara": "Barb Babs",
    "Benjamin": "Ben Benny",
    "Bernard": "Bernie",
    "Bradley": "Brad",
    "Catherine": "Cathy Kate Katie",
    "Charles": "Charlie Chuck",
    "Christina": "Chris Tina",
    "Christine": "Chris",
    "Christopher": "Chris",
    "Clifford": "Cliff",
    "Cynthia": "Cindy",
    "Daniel": "Dan Danny",
    "David": "Dave",
    "Deborah": "Deb Debbie",
    "Debra": "Deb Debbie",
    "Dennis": "Denny",
    "Donald": "Don Donnie",
    "Douglas": "Doug",
    "Dwight": "Ike",
    "Edward": "Ed Eddie Ted Ned",
    "Edwin": "Ed",
    "Elizabeth": "Liz Beth Betty Betsy Lizzie",
    "Eugene": "Gene",
    "Florence": "Flo",
    "Frances": "Fran",
    "Francis": "Frank",
    "Franklin": "Frank",
    "Frederick": "Fred Freddie",
    "Gabriel": "Gabe",
    "Geoffrey": "Geoff",
    "Gerald": "Gerry Jerry",
    "Gregory": "Greg",
    "Harold": "Hal Harry",
    "Henry": "Hank Harry",
    "Herbert": "Herb",
    "Howard": "Howie",
    "Jacob": "Jake",
    "James": "Jim Jimmy Jamie",
    "Janet": "Jan",
    "Jeffrey": "Jeff",
    "Jeremiah": "Jerry",
    "Jennifer": "Jen Jenny",
    "Jessica": "Jess Jessie",
    "John": "Jack Johnny Jon",
    "Jonathan": "Jon",
    "Joseph": "Joe Joey",
    "Joshua": "Josh",
    "Judith": "Judy",
    "Katherine": "Kate Kathy Katie Kay",
    "Kathleen": "Kathy Kate",
    "Kathryn": "Kathy Kate Katie",
    "Kenneth": "Ken Kenny",
    "Kimberly": "Kim",
    "Lawrence": "Larry",
    "Leonard": "Len Leo Lenny",
    "Louis": "Lou",
    "Madeleine": "Maddy",
    "Margaret": "Maggie Meg Peggy Margie",
    "Marshall": "Marsh",
    "Martin": "Marty",
    "Matthew": "Matt",
    "Maxwell": "Max",
    "Melissa": "Missy Mel",
    "Michael": "Mike Mickey Mick",
    "Mitchell": "Mitch",
    "Nancy": "Nan",
    "Nathan": "Nate Nat",
    "Nathaniel": "Nate Nat",
    "Nicholas": "Nick Nicky",
    "Pamela": "Pam",
    "Patricia": "Pat Patty Tricia",
    "Patrick": "Pat Paddy",
    "Peter": "Pete",
    "Philip": "Phil",
    "Phillip": "Phil",
    "Randall": "Randy",
    "Raymond": "Ray",
    "Rebecca": "Becky",
    "Reginald": "Reggie",
    "Reinhold": "Reince",
    "Richard": "Rich Rick Ricky Dick",
    "Robert": "Bob Bobby Rob Robbie",
    "Rodney": "Rod",
    "Ronald": "Ron Ronnie",
    "Rudolph": "Rudy",
    "Russell": "Russ",
    "Samantha": "Sam",
    "Samuel": "Sam Sammy",
    "Sandra": "Sandy",
    "Sidney": "Sid",
    "Stanley": "Stan",
    "Stephanie": "Steph",
    "Stephen": "Steve",
    "Steven": "Steve",
    "Stuart": "Stu",
    "Susan": "Sue Susie",
    "Suzanne": "Sue Suzy",
    "Terrence": "Terry",
    "Thaddeus": "Thad",
    "Theodore": "Ted Teddy Theo",
    "Theresa": "Terry Tess",
    "Thomas": "Tom Tommy",
    "Timothy": "Tim Timmy",
    "Valerie": "Val",
    "Victoria": "Vicky",
    "Vincent": "Vince",
    "Walter": "Walt Wally",
    "William": "Bill Billy Will Willie",
    "Zachary": "Zach Zack",
}

#: Given names written in more than one way.
SAME_SOUNDING_NAMES = {
    "Aleksandr": "Alexander Aleksander Alexandr",
    "Alexei": "Aleksei Alexey Aleksey",
    "Allison": "Alison Allyson",
    "Ann": "Anne",
    "Brian": "Bryan",
    "Carl": "Karl",
    "Catherine": "Katherine Kathryn Cathryn Katharine",
    "Debra": "Deborah",
    "Dmitri": "Dmitry Dimitri Dmitriy",
    "Elisabeth": "Elizabeth",
    "Eric": "Erik",
    "Geoff": "Jeff",
    "Geoffrey": "Jeffrey",
    "Graham": "Graeme",
    "Jon": "John",
    "Kristen": "Kristin Kirsten",
    "Kristina": "Christina",
    "Laurence": "Lawrence",
    "Marc": "Mark",
    "Mohammed": "Mohamed Muhammad Mohammad Mohamad",
    "Nicolas": "Nicholas Nikolas",
    "Philip": "Phillip",
    "Rachel": "Rachael",
    "Sara": "Sarah",
    "Sean": "Shawn Shaun",
    "Sergei": "Sergey",
    "Stephen": "Steven",
    "Stuart": "Stewart",
    "Theresa": "Teresa",
    "Vladimir": "Volodymyr",
    "Yevgeny": "Evgeny Yevgeni",
    "Yusuf": "Yousef Youssef",
    "Zachary": "Zackary",
}

#: Given names that alone are more often another word: they name somebody only before a surname, or where the article gives one.
WORDS_AS_GIVEN_NAMES = frozenset(
    """
    April Art Autumn Bishop Candy Chance Chase Christian Daisy Dawn Dean Duke Earl Faith Grace Guy Holly Hope Iris Ivy Jesus Joy June King Major Marine Marshall Mason May Melody Mercedes Miles Olive Paris Penny Pierce Prince
    Rose Roman Ruby Rusty Sage Skip Star Sterling Stone Sultan Summer Sunny Tiger Violet Wade Ward Will Young Val Lane Bailey Lance Rex Chip Cliff Clay Dale Gene Grant Frank Mark Bill Jack Jay Max Norm Pat Penny Ray Rich Rob Sandy Trey
    """.split()
)

#: How a short form of a given name ends, which is no other spelling: "Susie" for "Susan".
SHORT_FORM_ENDINGS = ("ie", "y")
